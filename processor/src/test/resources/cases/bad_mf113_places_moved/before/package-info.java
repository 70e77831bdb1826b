@Revision(version = "1", message = "users")
package shop;

import dev.waymark.annotation.Revision;
