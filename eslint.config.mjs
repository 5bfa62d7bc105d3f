// Only Microsoft's rules for office.js are kept here; Biome keeps everything else.
import parser from '@typescript-eslint/parser';
import officeAddins from 'eslint-plugin-office-addins';

export default [
  {
    files: ['addin/workbook/**/*.ts'],
    languageOptions: { parser },
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
    ),
  },
];
