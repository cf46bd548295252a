import fc from 'fast-check';
import { countsIn } from '../src/domain/import';
import { csvRows, jsonRows } from '../src/domain/rows';

const read = (format: 'CSV' | 'JSONL', content: string) => countsIn({ format, content, idempotencyKey: 'a-good-key' });

describe('csvRows', () => {
  it('reads quotes, line ends of all kinds and a byte order mark, and says where each row begins', () => {
    const text = '\uFEFFsku,reason\r\na,"said ""no"", then\r\nyes"\n\nb,\rc,"x"';
    expect(csvRows(text)).toEqual({
      head: ['sku', 'reason'],
      rows: [
        { line: 2, values: { sku: 'a', reason: 'said "no", then\r\nyes' } },
        { line: 5, values: { sku: 'b', reason: '' } },
        { line: 6, values: { sku: 'c', reason: 'x' } },
      ],
    });
  });

  it('names rows of another length and quotes that are never closed', () => {
    expect(csvRows('a,b\n1\n1,2,3\n1,"2\n3,4\n').rows).toEqual([
      { line: 2, values: 'The head has 2 columns, this row 1.' },
      { line: 3, values: 'The head has 2 columns, this row 3.' },
      { line: 4, values: 'A quote is opened here and never closed.' },
    ]);
  });

  it('reads back whatever was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ') });
    const row = fc.tuple(cell, cell).filter(([a, b]) => a + b !== '');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (written, end) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [['x', 'y'], ...written].map((cells) => cells.map(quoted).join(',')).join(end);
        expect(csvRows(text).rows.map(({ values }) => values)).toEqual(written.map(([x, y]) => ({ x, y })));
      }),
    );
  });

  it('is not slow nor deep on a large text', () => {
    const large = `sku,onHand\n"${'x""'.repeat(500_000)}",1\n${'"'.repeat(100_001)}`;
    expect(csvRows(large).rows).toHaveLength(2);
  });
});

it('jsonRows reads an object a line', () => {
  expect(jsonRows('{"a":1}\r\n\n[1]\n{"b":').map(({ line, values }) => [line, values])).toEqual([
    [1, { a: 1 }],
    [3, 'This line is not a JSON object.'],
    [4, 'This line is not a JSON object.'],
  ]);
});

describe('countsIn', () => {
  it('reads the same of both formats', () => {
    const rows = [
      { line: 2, sku: 'tee', locationId: 'lyon', onHand: 7, reason: 'Yearly count' },
      { line: 3, sku: 'cup', onHand: 0 },
    ];
    expect(read('CSV', 'onHand,sku,locationId,reason\n7, tee ,lyon,Yearly count\n0,cup,,\n')).toMatchObject({
      value: rows,
    });
    const json =
      '\n{"sku":"tee","locationId":"lyon","onHand":7,"reason":"Yearly count"}\n{"sku":"cup","onHand":"0","reason":null}';
    expect(read('JSONL', json)).toMatchObject({ value: rows });
  });

  it.each([
    ['{"sku":"a"}', 'onHand is'],
    ['{"sku":"a","onHand":-1}', 'onHand is'],
    ['{"sku":"a","onHand":1.5}', 'onHand is'],
    ['{"sku":"a","onHand":1e12}', 'onHand is'],
    ['{"sku":"a","onHand":true}', 'onHand is'],
    ['{"onHand":1}', 'sku is missing'],
    ['{"sku":7,"onHand":1}', 'sku is missing'],
    ['{"sku":"a","onHand":1,"price":2}', '"price" is none of'],
    ['{"sku":"a","onHand":1,"reason":{}}', 'are texts'],
    ['{"sku":"a\\u0000","onHand":1}', 'NUL'],
    [`{"sku":"a","onHand":1,"reason":"${'x'.repeat(501)}"}`, 'at most 500'],
  ])('names what is wrong with %s', (json, message) => {
    expect(read('JSONL', json)).toMatchObject({
      ok: true,
      value: [{ line: 1, message: expect.stringContaining(message) }],
    });
  });

  it.each([
    ['CSV', '', 'The first line names'],
    ['CSV', 'sku,onHand\n', 'There are no rows'],
    ['CSV', 'sku\na', 'The first line names'],
    ['CSV', 'sku,onHand,price\na,1,2', '"price" is not right'],
    ['CSV', 'sku,onHand,sku\na,1,a', '"sku" is not right'],
    ['JSONL', '\n', 'There are no rows'],
    ['JSONL', '{}\n'.repeat(1001), '1001 rows are more than 1000'],
  ] as const)('refuses a %s text as a whole: %j', (format, content, message) => {
    expect(read(format, content)).toMatchObject({
      ok: false,
      problem: { code: 'INVALID', message: expect.stringContaining(message), field: ['input', 'content'] },
    });
  });
});
