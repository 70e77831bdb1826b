@Revision(version = "1", message = "users")
@Revision(version = "2", message = "two levels")
package shop;

import dev.waymark.annotation.Revision;
