/**
 * Builds the projects in {@code src/it} as their owners would, with real Mavens, and looks at what
 * Waymark makes of them.
 */
package dev.waymark.sample.builds;
