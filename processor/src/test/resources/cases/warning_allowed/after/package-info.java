@Revision(version = "1", message = "users")
@Revision(version = "2", message = "full name", allow = @Allow(code = "BC102", at = "users.fullName", reason = "one instance, stopped meanwhile"))
package shop;

import dev.waymark.annotation.Allow;
import dev.waymark.annotation.Revision;
