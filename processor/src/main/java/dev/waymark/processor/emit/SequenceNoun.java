package dev.waymark.processor.emit;

import dev.waymark.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** A sequence as the generated code declares it: a local variable. */
final class SequenceNoun implements Code.Reference {
  private final Sequence sequence;
  private @Nullable String name;

  SequenceNoun(Sequence sequence) {
    this.sequence = sequence;
  }

  Sequence sequence() {
    return sequence;
  }

  void isNamed(String newName) {
    name = newName;
  }

  @Override
  public String text() {
    if (name == null) {
      throw new IllegalStateException(sequence + " has no Java name yet");
    }
    return name;
  }
}
