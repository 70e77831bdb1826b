@Revision(version = "1", message = "users")
@Revision(version = "2", message = "clean up names")
package shop;

import dev.waymark.annotation.Revision;
