package org.gradle.internal.compiler.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;

/**
 * Stands in for the one class of Gradle that its API jar does not have, because Gradle loads it
 * beside javac. It tells Gradle, by the functions that Gradle's {@code JdkTools} hands it, which
 * classes came of which source, which class files are about to be overwritten, and who uses whose
 * constants.
 */
public final class IncrementalCompileTask implements CompilationTask {
  private final JavacTask task;
  private final Watch watch;
  private final Consumer<Map<String, Set<String>>> classesOfSources;

  /** Called by Gradle, by reflection. */
  public IncrementalCompileTask(
      CompilationTask task,
      Function<File, Optional<String>> relativePath,
      Consumer<String> backup,
      Consumer<Map<String, Set<String>>> classesOfSources,
      BiConsumer<String, String> usedInConstants,
      BiConsumer<String, String> usedInside) {
    this.task = (JavacTask) task;
    this.watch = new Watch(this.task, relativePath, backup, usedInConstants, usedInside);
    this.classesOfSources = classesOfSources;
  }

  @Override
  public void addModules(Iterable<String> moduleNames) {
    task.addModules(moduleNames);
  }

  @Override
  public void setProcessors(Iterable<? extends Processor> processors) {
    task.setProcessors(processors);
  }

  @Override
  public void setLocale(Locale locale) {
    task.setLocale(locale);
  }

  @Override
  public Boolean call() {
    task.addTaskListener(watch);
    try {
      return task.call();
    } finally {
      classesOfSources.accept(watch.classes);
    }
  }

  private static final class Watch implements TaskListener {
    private static final String PACKAGE_INFO = "package-info.java";

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final JavacTask task;
    private final Function<File, Optional<String>> relativePath;
    private final Consumer<String> backup;
    private final BiConsumer<String, String> usedInConstants;
    private final BiConsumer<String, String> usedInside;

    Watch(
        JavacTask task,
        Function<File, Optional<String>> relativePath,
        Consumer<String> backup,
        BiConsumer<String, String> usedInConstants,
        BiConsumer<String, String> usedInside) {
      this.task = task;
      this.relativePath = relativePath;
      this.backup = backup;
      this.usedInConstants = usedInConstants;
      this.usedInside = usedInside;
    }

    @Override
    public void started(TaskEvent event) {
      JavaFileObject source = event.getSourceFile();
      if (source == null || source.getKind() != JavaFileObject.Kind.SOURCE) {
        return;
      }
      Optional<String> path = relativePath.apply(new File(source.getName()));
      if (path.isPresent() && event.getKind() == TaskEvent.Kind.GENERATE) {
        String name = nameOf(event.getTypeElement());
        give(path.get(), name);
        backup.accept(name);
      } else if (path.isPresent()
          && event.getKind() == TaskEvent.Kind.ANALYZE
          && path.get().endsWith(PACKAGE_INFO)) {
        give(path.get(), path.get().replaceFirst("\\.java$", "").replace('/', '.'));
      }
    }

    private void give(String source, String className) {
      classes.computeIfAbsent(source, path -> new TreeSet<>()).add(className);
    }

    private String nameOf(TypeElement type) {
      String name = task.getElements().getBinaryName(type).toString();
      return name.endsWith("module-info") ? "module-info" : name;
    }

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        new Constants().scan(new TreePath(event.getCompilationUnit()), null);
      }
    }

    /** Finds constants, whose values javac copies, so that no class file tells where from. */
    private final class Constants extends TreePathScanner<Void, Void> {
      private final Trees trees = Trees.instance(task);
      private String user = "";
      private boolean isInConstant;

      @Override
      public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
        if (unit.getSourceFile().getName().endsWith(PACKAGE_INFO)) {
          user = unit.getPackageName() + ".package-info";
          isInConstant = true;
        }
        return super.visitCompilationUnit(unit, nothing);
      }

      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        String outer = user;
        boolean wasInConstant = isInConstant;
        user = nameOf((TypeElement) trees.getElement(getCurrentPath()));
        isInConstant = false;
        super.visitClass(type, nothing);
        user = outer;
        isInConstant = wasInConstant;
        return null;
      }

      @Override
      public Void visitVariable(VariableTree variable, Void nothing) {
        boolean wasInConstant = isInConstant;
        Set<Modifier> modifiers = variable.getModifiers().getFlags();
        isInConstant |=
            modifiers.containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
                && !modifiers.contains(Modifier.PRIVATE);
        super.visitVariable(variable, nothing);
        isInConstant = wasInConstant;
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
        tell();
        return super.visitMemberSelect(select, nothing);
      }

      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        tell();
        return super.visitIdentifier(identifier, nothing);
      }

      private void tell() {
        Element used = trees.getElement(getCurrentPath());
        if (used instanceof VariableElement constant
            && constant.getConstantValue() != null
            && constant.getEnclosingElement() instanceof TypeElement owner
            && !user.isEmpty()) {
          (isInConstant ? usedInConstants : usedInside).accept(nameOf(owner), user);
        }
      }
    }
  }
}
