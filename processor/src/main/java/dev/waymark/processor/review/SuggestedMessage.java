package dev.waymark.processor.review;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameTable;
import java.util.List;
import java.util.Optional;

/** The message to suggest for a revision: what its changes to tables and columns are. */
final class SuggestedMessage {
  private static final int MOST = 2;

  private SuggestedMessage() {}

  static String of(List<Operation> changes) {
    List<String> phrases =
        changes.stream().map(SuggestedMessage::phrase).flatMap(Optional::stream).toList();
    if (phrases.isEmpty()) {
      return "change keys and indexes";
    }
    return phrases.size() <= MOST
        ? String.join(" and ", phrases)
        : phrases.get(0) + " and " + (phrases.size() - 1) + " more changes";
  }

  private static Optional<String> phrase(Operation operation) {
    return Optional.ofNullable(
            operation instanceof CreateTable op
                ? "create " + op.table().name()
                : operation instanceof DropTable op
                    ? "drop " + op.table().name()
                    : operation instanceof RenameTable op
                        ? "rename " + op.from() + " to " + op.to()
                        : operation instanceof AddColumn op
                            ? "add " + op.column().name() + " to " + op.column().table()
                            : operation instanceof DropColumn op
                                ? "drop " + op.column().name() + " from " + op.column().table()
                                : operation instanceof AlterColumn op
                                    ? "change " + op.column() + " of " + op.table()
                                    : operation instanceof RenameColumn op
                                        ? "rename " + op.from() + " to " + op.to()
                                        : null)
        .map(phrase -> phrase.replace("`", ""));
  }
}
