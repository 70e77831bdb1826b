@Revision(version = "1", message = "users")
@Revision(version = "2", message = "users are people")
package shop;

import dev.waymark.annotation.Revision;
