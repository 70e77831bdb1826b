package dev.waymark.sample.builds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a run of a build tool, or of a program, said.
 *
 * @param exitCode 0 when it was content
 * @param output what it printed
 */
record Build(int exitCode, String output) {

  Build succeeded() {
    assertThat(exitCode).as(output).isZero();
    return this;
  }

  Build failed() {
    assertThat(exitCode).as(output).isNotZero();
    return this;
  }

  Build saying(String... texts) {
    assertThat(output).contains(texts);
    return this;
  }

  Build notSaying(String... texts) {
    assertThat(output).doesNotContain(texts);
    return this;
  }
}
