@Revision(version = "1", message = "users")
@Revision(version = "2", message = "another level")
package shop;

import dev.waymark.annotation.Revision;
