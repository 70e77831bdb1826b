@Revision(version = "1", message = "users")
@Revision(version = "2", message = "unknown revision")
package shop;

import dev.waymark.annotation.Revision;
