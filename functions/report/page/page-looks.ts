/** Readable without colours, at any width and on paper. */
export const pageLooks = `
:root{color-scheme:light}
body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.8 "BIZ UDPGothic","Yu Gothic","Hiragino Sans",sans-serif;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.5;margin:.5rem 0}
h2{font-size:1.35rem;border-bottom:3px solid #1f4e79;margin:3rem 0 1rem;padding-bottom:.25rem}
h3{font-size:1.15rem;border-left:.5rem solid #1f4e79;padding-left:.6rem;margin:2.2rem 0 .8rem}
h4{font-size:1.02rem;margin:1.4rem 0 .3rem}
h5,h6{font-size:1rem;margin:.9rem 0 .2rem}
a{color:#0b5394}
nav ul{padding-left:1.2rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top;font-weight:normal}
thead th,thead td{background:#e8eef5;font-weight:bold}
.text{white-space:pre-wrap;overflow-wrap:break-word;margin:.2rem 0}
.figure{text-align:right}
.number{white-space:nowrap}
.bar rect{fill:#1f4e79}
.bar svg{max-width:100%}
.wide{overflow-x:auto}
.wide table{min-width:44rem}
.measured table{table-layout:fixed}
.measured thead th{width:7rem}
.measured thead th:first-child{width:4.5rem}
.measured thead th:nth-child(2){width:auto}
dt{font-weight:bold}
.note,.place,.footnotes{font-size:.92rem}
.flag{font-size:.88rem;border:1px solid #1f4e79;border-radius:.2rem;padding:0 .3rem}
.nothing{color:#595959;margin:.2rem 0}
.draft{border:2px solid #a4262c;padding:.3rem .6rem;color:#8a1f24}
article{break-inside:auto}
@media print{body{max-width:none;font-size:10.5pt}h2{break-before:page}h3,h4,h5,caption{break-after:avoid}tr{break-inside:avoid}nav{display:none}.wide{overflow:visible}a{color:inherit;text-decoration:none}}
@media (forced-colors:active){.bar rect{fill:CanvasText}}
`.trim();
