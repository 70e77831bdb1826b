@Revision(version = "1", message = "users")
@Revision(version = "2", message = "codes", allow = {@Allow(code = "MF109", at = "users.code", reason = "there is one user"), @Allow(code = "BC104", reason = "one instance")})
package shop;

import dev.waymark.annotation.Allow;
import dev.waymark.annotation.Revision;
