@Revision(version = "1", message = "users")
@Revision(version = "2", message = "add bio to users")
package shop;

import dev.waymark.annotation.Revision;
