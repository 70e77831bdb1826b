@Revision(version = "1", message = "users")
@Revision(version = "2", message = "a sequence for users")
package shop;

import dev.waymark.annotation.Revision;
