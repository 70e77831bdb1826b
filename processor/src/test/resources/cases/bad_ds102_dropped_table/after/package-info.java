@Revision(version = "1", message = "users")
@Revision(version = "2", message = "no tags")
package shop;

import dev.waymark.annotation.Revision;
