@Database(targets = {@Server(product = Product.MARIADB), @Server(product = Product.SQLITE)})
@Revision(version = "1", message = "users")
package shop;

import dev.waymark.annotation.Database;
import dev.waymark.annotation.Product;
import dev.waymark.annotation.Revision;
import dev.waymark.annotation.Server;
