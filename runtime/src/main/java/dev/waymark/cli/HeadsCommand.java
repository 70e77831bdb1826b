package dev.waymark.cli;

import dev.waymark.Waymark;
import dev.waymark.database.WaymarkException;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.migration.MigrationName;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

@Command(name = "heads", description = "Names the newest revision of each package of migrations.")
final class HeadsCommand extends WaymarkCommand {

  HeadsCommand(Surroundings here) {
    super(here);
  }

  @Override
  public Integer call() {
    List<Head> heads =
        MigrationIndex.services(here().classLoader()).stream()
            .map(MigrationIndex::packageName)
            .filter(name -> chosenPackage.isEmpty() || chosenPackage.get().equals(name))
            .map(name -> new Head(name, head(name)))
            .toList();
    if (heads.isEmpty()) {
      throw new WaymarkException("No migrations were found on the class path.");
    }
    if (json) {
      print(heads);
    } else {
      heads.forEach(this::print);
    }
    return ExitCode.DONE;
  }

  private Optional<MigrationName> head(String packageName) {
    return Waymark.configure()
        .classLoader(here().classLoader())
        .migrationsIn(packageName)
        .offline()
        .head();
  }

  /**
   * The newest revision of a package.
   *
   * @param packageName the package
   * @param head the revision, if there is one
   */
  record Head(String packageName, Optional<MigrationName> head) {
    @Override
    public String toString() {
      return packageName + ": " + head.map(MigrationName::toString).orElse("no revision");
    }
  }
}
