/** Keeps the last answer: a component is drawn again for much less than a change of what it shows. */
export class Remembered<Answer> {
  private inputs: readonly unknown[] = [];
  private answer?: { readonly value: Answer };

  /** The answer for these inputs, made anew only where one of them has changed. */
  of(inputs: readonly unknown[], make: () => Answer): Answer {
    const same =
      inputs.length === this.inputs.length &&
      inputs.every((input, index) => Object.is(input, this.inputs[index]));
    if (this.answer === undefined || !same) {
      // What fails is asked again rather than answered with the last that went well.
      delete this.answer;
      this.inputs = inputs;
      this.answer = { value: make() };
    }
    return this.answer.value;
  }

  /** The last answer, whatever it was for. */
  get last(): Answer | undefined {
    return this.answer?.value;
  }
}
