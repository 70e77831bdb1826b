/**
 * The command line: {@code java -cp … dev.waymark.cli.Main upgrade}. It reads options, environment
 * variables and files, lets {@link dev.waymark.Waymark} do the work, and prints what it says; the
 * only package that may write to the standard output, and the only one that knows picocli.
 */
@NullMarked
package dev.waymark.cli;

import org.jspecify.annotations.NullMarked;
