@Revision(version = "one", message = "users")
package shop;

import dev.waymark.annotation.Revision;
