package dev.waymark.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.RebaseCommand.Operation;
import org.eclipse.jgit.api.RebaseResult;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A git repository, and a developer in it. */
final class Branches implements AutoCloseable {
  private static final PersonIdent AUTHOR = new PersonIdent("Ann", "ann@example.org");

  private final Git git;

  private Branches(Git git) {
    this.git = git;
  }

  /** A new repository in the directory, with a branch {@code main}. */
  static Branches in(Path directory) throws GitAPIException, IOException {
    Files.writeString(directory.resolve(".gitignore"), "target/\n");
    return new Branches(
        Git.init().setDirectory(directory.toFile()).setInitialBranch("main").call());
  }

  /** Commits everything that is in the directory. */
  void commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    git.commit().setMessage(message).setAuthor(AUTHOR).setCommitter(AUTHOR).setSign(false).call();
  }

  void create(String branch) throws GitAPIException {
    git.checkout().setCreateBranch(true).setName(branch).call();
  }

  void checkOut(String branch) throws GitAPIException {
    git.checkout().setName(branch).call();
  }

  /** How what another branch has comes into the present one. */
  enum Way {
    MERGE {
      @Override
      Set<String> bring(Git git, String branch) throws GitAPIException, IOException {
        MergeResult result =
            git.merge().include(git.getRepository().findRef(branch)).setCommit(true).call();
        return result.getConflicts() == null ? Set.of() : result.getConflicts().keySet();
      }
    },
    REBASE {
      @Override
      Set<String> bring(Git git, String branch) throws GitAPIException {
        RebaseResult result = git.rebase().setUpstream(branch).call();
        return result.getStatus().isSuccessful() ? Set.of() : git.status().call().getConflicting();
      }
    };

    abstract Set<String> bring(Git git, String branch) throws GitAPIException, IOException;
  }

  /** Brings in a branch; gives the names of the files in conflict. */
  Set<String> bring(Way way, String branch) throws GitAPIException, IOException {
    Set<String> names = new TreeSet<>();
    for (String path : way.bring(git, branch)) {
      names.add(List.of(path.split("/")).get(path.split("/").length - 1));
    }
    return names;
  }

  /** Finishes what was brought in and resolved. */
  void finish(Way way) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    if (way == Way.REBASE) {
      git.rebase().setOperation(Operation.CONTINUE).call();
    } else {
      commit("merge");
    }
  }

  /** Whether everything is committed. */
  boolean isClean() throws GitAPIException {
    return git.status().call().isClean();
  }

  @Override
  public void close() {
    git.close();
  }
}
