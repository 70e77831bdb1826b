package dev.waymark.schema;

/** Whether a key may be broken until the transaction is committed. */
public enum Deferrability {
  /** It may not. */
  NOT_DEFERRABLE,
  /** It may in a transaction that asks for it. */
  DEFERRABLE,
  /** It may in every transaction that does not ask for the opposite. */
  INITIALLY_DEFERRED;

  /** What is written behind the key: {@code " deferrable initially deferred"}, or nothing. */
  public String suffix() {
    return switch (this) {
      case NOT_DEFERRABLE -> "";
      case DEFERRABLE -> " deferrable";
      case INITIALLY_DEFERRED -> " deferrable initially deferred";
    };
  }
}
