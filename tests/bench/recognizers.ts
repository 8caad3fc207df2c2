import Recognizers from '@microsoft/recognizers-text-suite';

/** Microsoft's recognisers for Chinese: percentages, money, dimensions and numbers, a line at a time. */
export function recognizers(text: string): number {
  const culture = Recognizers.Culture.Chinese;
  let found = 0;
  for (const line of text.split('\n')) {
    found += Recognizers.recognizePercentage(line, culture).length;
    found += Recognizers.recognizeCurrency(line, culture).length;
    found += Recognizers.recognizeDimension(line, culture).length;
    found += Recognizers.recognizeNumber(line, culture).length;
  }
  return found;
}
