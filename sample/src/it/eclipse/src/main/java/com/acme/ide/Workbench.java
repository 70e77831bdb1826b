package com.acme.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.JavaCore;

/** What a user does in Eclipse, and what can be seen there then. */
public final class Workbench implements Function<String, List<String>> {
  private final Path lib;
  private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

  /**
   * A workbench.
   *
   * @param lib the directory of the jars that projects are compiled with and processed by
   */
  public Workbench(Path lib) throws CoreException {
    this.lib = lib;
    IWorkspaceDescription description = workspace.getDescription();
    description.setAutoBuilding(false); // done when it is asked for
    workspace.setDescription(description);
  }

  /** Does what a line says, and answers with the problems of the project. */
  @Override
  public List<String> apply(String line) {
    String[] words = line.split("\t", -1);
    IProject project = workspace.getRoot().getProject(words[1]);
    try {
      switch (words[0]) {
        case "open" ->
            open(project, Path.of(words[2]), Arrays.asList(words).subList(3, words.length));
        case "clean" -> {
          project.refreshLocal(IResource.DEPTH_INFINITE, null);
          project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
          project.build(IncrementalProjectBuilder.FULL_BUILD, null);
          // What Eclipse itself has changed by that is not left for the next build.
          project.refreshLocal(IResource.DEPTH_INFINITE, null);
          project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        }
        case "build" -> {
          project.refreshLocal(IResource.DEPTH_INFINITE, null);
          project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        }
        case "save" -> {
          project.getFile(words[2]).refreshLocal(IResource.DEPTH_ZERO, null);
          project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        }
        case "type" -> type(project.getFile(words[2]), words[3]);
        default -> throw new IllegalArgumentException(line);
      }
      return problems(project);
    } catch (CoreException | IOException e) {
      throw new IllegalStateException(line, e);
    }
  }

  /** Opens a directory as a project, with the files that Eclipse keeps in one. */
  private void open(IProject project, Path directory, List<String> folders)
      throws CoreException, IOException {
    new ProjectFiles(directory, project.getName(), jars()).write(folders);
    IPath file = IPath.fromPath(directory.resolve(".project"));
    project.create(workspace.loadProjectDescription(file), null);
    project.open(null);
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(lib)) {
      return files.sorted().toList();
    }
  }

  /** As the editor does at each key: nothing is saved. */
  private static void type(IFile file, String more) throws CoreException {
    ICompilationUnit unit = JavaCore.createCompilationUnitFrom(file).getWorkingCopy(null);
    try {
      unit.getBuffer().append(more);
      unit.reconcile(ICompilationUnit.NO_AST, ICompilationUnit.FORCE_PROBLEM_DETECTION, null, null);
    } finally {
      unit.discardWorkingCopy();
    }
  }

  private static List<String> problems(IProject project) throws CoreException {
    List<String> problems = new ArrayList<>();
    for (IMarker marker : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
      problems.add(
          severity(marker)
              + " "
              + marker.getResource().getProjectRelativePath()
              + ":"
              + marker.getAttribute(IMarker.LINE_NUMBER, 0)
              + ": "
              + marker.getAttribute(IMarker.MESSAGE, "").replace("\n", "\\n"));
    }
    return problems.stream().sorted().toList();
  }

  private static String severity(IMarker marker) {
    return switch (marker.getAttribute(IMarker.SEVERITY, 0)) {
      case IMarker.SEVERITY_ERROR -> "error";
      case IMarker.SEVERITY_WARNING -> "warning";
      default -> "info";
    };
  }
}
