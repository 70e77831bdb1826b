@Revision(version = "1", message = "users")
@Revision(version = "1", message = "also users")
package shop;

import dev.waymark.annotation.Revision;
