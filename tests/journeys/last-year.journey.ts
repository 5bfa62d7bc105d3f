import { beginWork, labels, openSheet } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

test('last year’s text stands beside this year’s form', async ({ openBook }) => {
  const clerk = await openBook('人権・広聴相談課');
  await beginWork(clerk, '大山 さくら', '人権・広聴相談課');
  await openSheet(clerk, '№2');
  const section = clerk.section(labels.activity);
  const lastYear = section.getByText('昨年度の記入（R4年度の取組内容）');
  await expect(lastYear).toBeVisible();
  await expect(section.getByText('延べ87人')).toBeHidden();
  await lastYear.click();
  await expect(section.getByText('延べ87人')).toBeVisible();
  await clerk.section(labels.issues).getByText('昨年度の記入').click();
  await expect(clerk.section(labels.issues).getByText('若い世代に来ていただけるよう')).toBeVisible();
  await keepPicture(clerk.page, 'department-last-year');
});
