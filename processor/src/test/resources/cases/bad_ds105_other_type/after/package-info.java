@Revision(version = "1", message = "users")
@Revision(version = "2", message = "height")
package shop;

import dev.waymark.annotation.Revision;
