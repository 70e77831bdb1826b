@Revision(version = "1", message = "users")
@Revision(version = "2", message = "swapped names")
package shop;

import dev.waymark.annotation.Revision;
