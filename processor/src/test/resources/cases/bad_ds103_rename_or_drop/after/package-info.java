@Revision(version = "1", message = "users")
@Revision(version = "2", message = "full name")
package shop;

import dev.waymark.annotation.Revision;
