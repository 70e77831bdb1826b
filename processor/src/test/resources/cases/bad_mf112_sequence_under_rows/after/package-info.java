@Revision(version = "1", message = "users")
@Revision(version = "2", message = "sequence under rows")
package shop;

import dev.waymark.annotation.Revision;
