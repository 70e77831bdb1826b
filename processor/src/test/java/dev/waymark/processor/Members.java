package dev.waymark.processor;

import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small project that grows: members of a club, and revisions 1 and 2. */
final class Members {
  static final String V1 = "shop/migrations/V0001__members.java";
  static final String V2 = "shop/migrations/V0002__add_bio.java";
  static final String SNAPSHOT = "shop/migrations/schema.json";
  static final String FIRST = "@Revision(version = \"1\", message = \"members\")";
  static final String SECOND = "@Revision(version = \"2\", message = \"add bio\")";

  private final Project project;

  /** The project after revision 2, compiled. */
  Members(Path directory) throws IOException {
    project = new Project(directory);
    member("");
    revisions(FIRST);
    compile();
    member("String bio;");
    revisions(FIRST, SECOND);
    compile();
  }

  private void compile() {
    Result result = project.compile();
    if (!result.succeeded()) {
      throw new AssertionError(result.messages());
    }
  }

  Project project() {
    return project;
  }

  void member(String attributes) {
    project.write(
        "shop/model/Member.java",
        """
        package shop.model;

        import jakarta.persistence.*;

        @Entity
        public class Member {
          @Id Long id;
          String name;
          %s
        }
        """
            .formatted(attributes));
  }

  void revisions(String... lines) {
    project.write(
        "shop/migrations/package-info.java",
        String.join("\n", lines)
            + "\npackage shop.migrations;\nimport dev.waymark.annotation.*;\n");
  }

  /** Replaces a part of a file, which has to be there. */
  void edit(String path, String part, String by) {
    String text = project.read(path);
    if (!text.contains(part)) {
      throw new AssertionError(path + " has no " + part + ":\n" + text);
    }
    project.write(path, text.replace(part, by));
  }

  static List<String> codes(Result result) {
    return result.own().stream().map(Project.Message::code).toList();
  }
}
