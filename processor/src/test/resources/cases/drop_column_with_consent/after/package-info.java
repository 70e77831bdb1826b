@Revision(version = "1", message = "users")
@Revision(version = "2", message = "drop legacy", allow = @Allow(code = "DS103", at = "users.legacy", reason = "empty"))
package shop;

import dev.waymark.annotation.Allow;
import dev.waymark.annotation.Revision;
