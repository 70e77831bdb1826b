package dev.waymark.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Waits with the files until javac has compiled everything, so that a compilation that fails, for
 * whatever reason, writes nothing. A processor cannot know that in its last round, when bodies of
 * methods have not been looked at yet.
 */
final class CompilationEnd implements TaskListener {
  private final Set<String> waitingFor;
  private final Runnable commit;

  private CompilationEnd(Set<String> roots, Runnable commit) {
    this.waitingFor = new HashSet<>(roots);
    this.commit = commit;
  }

  /**
   * Runs the commit at the end of the compilation; at once where the compiler is not javac itself,
   * or hides behind a build tool's wrapper.
   */
  static void then(ProcessingEnvironment environment, Set<String> roots, Runnable commit) {
    Optional<JavacTask> task = task(environment);
    if (task.isPresent()) {
      task.get().addTaskListener(new CompilationEnd(roots, commit));
    } else {
      commit.run();
    }
  }

  private static Optional<JavacTask> task(ProcessingEnvironment environment) {
    try {
      return Optional.of(JavacTask.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE) {
      TypeElement type = event.getTypeElement();
      if (type != null) {
        waitingFor.remove(type.getQualifiedName().toString());
      }
    } else if (event.getKind() == TaskEvent.Kind.COMPILATION && waitingFor.isEmpty()) {
      commit.run();
    }
  }
}
