package dev.waymark.processor.history;

import dev.waymark.migration.MigrationName;
import dev.waymark.migration.Version;
import dev.waymark.processor.compiler.SourceTree;
import dev.waymark.processor.compiler.SourceTree.MigrationFile;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.revision.DeclaredRevision;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The declared revisions of a package beside its migration classes.
 *
 * @param present the migration classes, from the oldest to the newest
 * @param pending the revisions after them that have no class yet
 */
public record History(List<MigrationFile> present, List<PendingRevision> pending) {

  /** The newest migration class, as a snapshot names its head; empty if there is none. */
  public String newest() {
    return present.isEmpty() ? "" : present.get(present.size() - 1).name().toString();
  }

  /** Whether one of the revisions is the head of that name. */
  boolean knows(String head) {
    return all().stream().anyMatch(name -> name.toString().equals(head));
  }

  /** The names of all migrations, with those of the pending ones. */
  public List<MigrationName> all() {
    List<MigrationName> names = new ArrayList<>();
    present.forEach(file -> names.add(file.name()));
    pending.forEach(revision -> names.add(revision.name()));
    return names;
  }

  /** Compares declarations and classes; reports what does not fit, and is empty then. */
  public static Optional<History> of(
      RevisionPackage declared, SourceTree tree, Diagnostics diagnostics) {
    return new Check(declared.origin().at(RevisionReader.REVISION), diagnostics)
        .check(declared.revisions(), tree.migrations());
  }

  private static final class Check {
    private final Origin origin;
    private final Diagnostics diagnostics;
    private boolean failed;

    Check(Origin origin, Diagnostics diagnostics) {
      this.origin = origin;
      this.diagnostics = diagnostics;
    }

    private void error(Code code, String message) {
      diagnostics.error(code, origin, message);
      failed = true;
    }

    Optional<History> check(List<DeclaredRevision> declared, List<MigrationFile> files) {
      Map<Version, DeclaredRevision> revisions = revisions(declared);
      Map<Version, MigrationFile> classes = classes(files, revisions);
      if (failed) {
        return Optional.empty();
      }
      List<PendingRevision> pending = new ArrayList<>();
      revisions.forEach(
          (version, revision) -> {
            MigrationFile file = classes.get(version);
            if (file != null) {
              expectName(file, revision);
              if (revision.isBaseline()) {
                expectBaseline(file, revision);
              }
            }
            if (file == null) {
              MigrationName name = MigrationName.of(version, revision.message());
              pending.add(new PendingRevision(name, revision));
            } else if (!pending.isEmpty()) {
              missing(pending.get(pending.size() - 1), file);
            }
          });
      return failed
          ? Optional.empty()
          : Optional.of(new History(List.copyOf(classes.values()), List.copyOf(pending)));
    }

    /**
     * Two revisions that were renumbered the wrong way round after a merge would change their
     * contents.
     */
    private void expectName(MigrationFile file, DeclaredRevision revision) {
      MigrationName name = file.name();
      String fileName = file.file().getFileName().toString();
      if (!fileName.equals(name.className() + ".java")) {
        error(
            Code.HY125,
            fileName
                + " has to be called "
                + name.className()
                + ".java, and the class in it "
                + name.className()
                + ". Rename both.");
      } else if (!says(name.description()).equals(says(revision.message()))) {
        error(
            Code.HY125,
            "Revision "
                + revision.version()
                + " is declared as \""
                + revision.message()
                + "\", and its migration class is "
                + name.className()
                + ". If numbers were mixed up in a merge, give each message the version of its"
                + " class. If only the words were changed, write message = \""
                + name.description()
                + "\"; or, where no database has the revision yet, rename the class and its file to "
                + MigrationName.of(name.version(), revision.message()).className()
                + ".");
      }
    }

    private static String says(String words) {
      return MigrationName.of(Version.of("1"), words).description();
    }

    /** Only the first file is ever read for this, and only where it is declared. */
    private void expectBaseline(MigrationFile file, DeclaredRevision revision) {
      String replaces = revision.replaces();
      String text = file.text();
      if (!replaces.isEmpty() && !text.contains("return \"" + replaces + "\"")) {
        error(
            Code.HY124,
            "Revision "
                + file.name().version()
                + " is declared with replaces = \""
                + replaces
                + "\", and "
                + file.name().className()
                + " does not say so. Delete the file and compile, or write into it"
                + "\n    @Override\n    public String replaces() {\n      return \""
                + replaces
                + "\";\n    }");
      }
      if (!text.contains("isBaseline()")) {
        error(
            Code.HY124,
            "Revision "
                + file.name().version()
                + " is declared with baseline = true, and "
                + file.name().className()
                + " does not say so. Delete the file and compile, or write into it"
                + "\n    @Override\n    public boolean isBaseline() {\n      return true;\n    }");
      }
    }

    private void missing(PendingRevision revision, MigrationFile later) {
      error(
          Code.HY103,
          "Revision "
              + revision.name().version()
              + " has no migration class, but "
              + later.name().className()
              + " builds on it. Restore "
              + revision.name().className()
              + ".java from version control; only the newest revision can be generated anew. If the"
              + " revision is not shared yet, give it a version above "
              + later.name().version()
              + " instead, and compile.");
    }

    private Map<Version, DeclaredRevision> revisions(List<DeclaredRevision> declared) {
      Map<Version, DeclaredRevision> revisions = new LinkedHashMap<>();
      Optional<Version> before = Optional.empty();
      for (DeclaredRevision revision : declared) {
        if (!Version.isVersion(revision.version()) || revision.message().isBlank()) {
          error(
              Code.HY122,
              "@Revision(version = \""
                  + revision.version()
                  + "\", message = \""
                  + revision.message()
                  + "\") needs a version of numbers with dots between them, such as \"7\" or"
                  + " \"20261120.1015\", and a message that says what it does.");
          continue;
        }
        Version version = Version.of(revision.version());
        expectReplacedBelow(version, revision.replaces());
        if (revision.isBaseline() && before.isPresent()) {
          error(
              Code.HY124,
              "Revision "
                  + version
                  + " is a baseline, and revision "
                  + before.get()
                  + " comes before it. Only the first revision can be the baseline: take baseline ="
                  + " true away, or delete the revisions before it with their migration classes.");
        }
        if (revisions.putIfAbsent(version, revision) != null) {
          error(
              Code.HY105,
              "Two revisions have the version "
                  + version
                  + ". Give the one that is not shared yet the next number, delete its migration"
                  + " class if it has one, and compile.");
        } else if (before.isPresent() && version.compareTo(before.get()) < 0) {
          error(
              Code.HY108,
              "Revision "
                  + version
                  + " stands after revision "
                  + before.get()
                  + ". Put the revisions in the order of their versions.");
        }
        before = Optional.of(version);
      }
      return revisions;
    }

    private void expectReplacedBelow(Version version, String replaces) {
      boolean isBelow =
          replaces.isEmpty()
              || (Version.isVersion(replaces) && Version.of(replaces).compareTo(version) < 0);
      if (!isBelow) {
        error(
            Code.HY124,
            "Revision "
                + version
                + " cannot take the place of revision "
                + replaces
                + ": write the newest revision before the squash, and give this one a version above"
                + " it.");
      }
    }

    private Map<Version, MigrationFile> classes(
        List<MigrationFile> files, Map<Version, DeclaredRevision> revisions) {
      Map<Version, MigrationFile> classes = new TreeMap<>();
      for (MigrationFile file : files) {
        MigrationFile other = classes.putIfAbsent(file.name().version(), file);
        if (other != null) {
          error(
              Code.HY105,
              other.name().className()
                  + " and "
                  + file.name().className()
                  + " have one version. Give yours a higher one in its @Revision; then delete its"
                  + " file and compile, which generates it anew on top of the other; or rename the"
                  + " file and its class, which keeps what was written by hand.");
        } else if (!revisions.containsKey(file.name().version())) {
          undeclared(file);
        }
      }
      return classes;
    }

    private void undeclared(MigrationFile file) {
      error(
          Code.HY120,
          file.name().className()
              + " has no revision. Add\n    @Revision(version = \""
              + file.name().version()
              + "\", message = \""
              + file.name().description()
              + "\")\nor delete the file.");
    }
  }
}
