@Database(targets = @Server(product = Product.POSTGRESQL, version = "15"))
@Revision(version = "1", message = "users")
@Revision(version = "2", message = "more points", allow = @Allow(code = "PG301", reason = "a small table"))
package shop;

import dev.waymark.annotation.Allow;
import dev.waymark.annotation.Database;
import dev.waymark.annotation.Product;
import dev.waymark.annotation.Revision;
import dev.waymark.annotation.Server;
