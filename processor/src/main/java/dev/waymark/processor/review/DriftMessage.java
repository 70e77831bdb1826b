package dev.waymark.processor.review;

import dev.waymark.diff.Plan;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.Operation;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.processor.revision.NextVersion;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.schema.MemberPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how the entities differ from the newest revision, and which line to paste. */
public final class DriftMessage {
  private static final int MOST = 20;

  private final MappedModel model;

  public DriftMessage(MappedModel model) {
    this.model = model;
  }

  public String of(RevisionPackage declared, Plan plan) {
    List<Operation> changes =
        plan.upgrade().stream().filter(SchemaOperation.class::isInstance).toList();
    String lines =
        changes.stream().limit(MOST).map(op -> "\n  " + line(op)).collect(Collectors.joining());
    String more = changes.size() > MOST ? "\n  and " + (changes.size() - MOST) + " more" : "";
    return "The entities have changed, and no revision says so:"
        + lines
        + more
        + "\nDeclare it in the package-info.java of "
        + declared.name()
        + ", below the others:\n    @Revision(version = \""
        + NextVersion.after(declared.revisions())
        + "\", message = \""
        + SuggestedMessage.of(changes)
        + "\")";
  }

  private String line(Operation operation) {
    if (operation instanceof AddColumn add) {
      return from(new MemberPath(add.column().table(), add.column().name())) + add.column();
    }
    if (operation instanceof AlterColumn alter) {
      MemberPath path = new MemberPath(alter.table(), alter.column());
      return from(path) + path + " " + alter.from() + " → " + alter.to();
    }
    if (operation instanceof CreateTable create) {
      Optional<Origin> entity = Optional.ofNullable(model.tables().get(create.table().name()));
      return entity.map(e -> e + " → ").orElse("") + operation;
    }
    return operation.toString();
  }

  private String from(MemberPath path) {
    return Optional.ofNullable(model.members().get(path)).map(o -> o + " → ").orElse("");
  }
}
