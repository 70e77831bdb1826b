package dev.waymark.processor.read;

/** Whether everything read so far was known to the compiler. */
final class Completeness {
  private boolean complete = true;

  /** Something was not: a type of kind ERROR, or a value that could not be evaluated. */
  void broken() {
    complete = false;
  }

  boolean isComplete() {
    return complete;
  }
}
