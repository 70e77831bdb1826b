@Revision(version = "2", message = "users")
@Revision(version = "1", message = "more")
package shop;

import dev.waymark.annotation.Revision;
