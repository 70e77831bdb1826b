@Revision(version = "1", message = "users")
@Revision(version = "2", message = "email of users")
package shop;

import dev.waymark.annotation.Revision;
