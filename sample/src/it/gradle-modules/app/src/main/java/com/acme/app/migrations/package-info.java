@Database(packages = {"com.acme.app", "com.acme.model"})
@Revision(version = "1", message = "customers and settings")
package com.acme.app.migrations;

import dev.waymark.annotation.Database;
import dev.waymark.annotation.Revision;
