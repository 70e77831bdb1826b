package dev.waymark.operation;

/** A step that changes rows, or does what Waymark cannot look into, and leaves the shape alone. */
public sealed interface DataOperation extends Operation
    permits UpdateRows, InsertRow, CopyRows, MergeRows, DeleteRows, ExecuteSql, RunCode {}
