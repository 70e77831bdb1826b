/**
 * What an application writes: its revisions, and the hints that say what a change of an entity
 * means. Has no dependencies.
 */
package dev.waymark.annotation;
