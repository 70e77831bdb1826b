@Database(naming = Naming.SPRING, hibernate = Hibernate.V6)
@Revision(version = "1", message = "notes")
package com.acme.notes.migrations;

import dev.waymark.annotation.Database;
import dev.waymark.annotation.Hibernate;
import dev.waymark.annotation.Naming;
import dev.waymark.annotation.Revision;
