@Database(targets = @Server(product = Product.POSTGRESQL, version = "15"))
@Revision(version = "1", message = "users")
package shop;

import dev.waymark.annotation.Database;
import dev.waymark.annotation.Product;
import dev.waymark.annotation.Revision;
import dev.waymark.annotation.Server;
