@Database(naming = Naming.SPRING)
@Revision(version = "1", message = "user accounts")
package shop;

import dev.waymark.annotation.Database;
import dev.waymark.annotation.Naming;
import dev.waymark.annotation.Revision;
