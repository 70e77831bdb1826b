@Revision(version = "1", message = "users")
@Revision(version = "2", message = "name is full name")
package shop;

import dev.waymark.annotation.Revision;
