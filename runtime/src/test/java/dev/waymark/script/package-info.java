/** Tests of the scripts that are run by hand. */
@org.jspecify.annotations.NullMarked
package dev.waymark.script;
