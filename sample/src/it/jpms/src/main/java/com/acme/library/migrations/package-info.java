@Database(packages = "com.acme.library.model")
@Revision(version = "1", message = "books")
package com.acme.library.migrations;

import dev.waymark.annotation.Database;
import dev.waymark.annotation.Revision;
