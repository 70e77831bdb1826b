package dev.waymark.command;

import dev.waymark.database.WaymarkException;
import java.util.List;
import java.util.stream.Collectors;

/** A downgrade that would lose data and was not told that it may. Nothing was done. */
public final class DataLossException extends WaymarkException {
  private static final long serialVersionUID = 1L;

  private final transient List<DataLoss> losses;

  DataLossException(List<DataLoss> losses) {
    super(message(losses));
    this.losses = List.copyOf(losses);
  }

  /** What would be lost, in the order in which it would be. */
  public List<DataLoss> losses() {
    return losses;
  }

  private static String message(List<DataLoss> losses) {
    return losses.stream()
        .map(loss -> "\n  " + loss)
        .collect(
            Collectors.joining(
                "",
                "The downgrade would lose data:",
                "\nNothing was done. If it may be lost: --allow-data-loss, or"
                    + " waymark.allowDataLoss() before the downgrade."));
  }
}
