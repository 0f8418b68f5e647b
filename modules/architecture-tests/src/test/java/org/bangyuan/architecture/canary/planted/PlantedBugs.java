package org.bangyuan.architecture.canary.planted;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/** Never part of the product. */
public class PlantedBugs extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.getWriter().write(request.getParameter("name"));
        File file = new File("/srv/" + request.getParameter("file"));
        response.setContentLengthLong(file.length());
    }

    boolean exists(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select 1 from t where n = '" + name + "'")) {
            return rows.next();
        }
    }

    Object read(InputStream in) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(in).readObject();
    }

    int code() {
        return new Random().nextInt();
    }

    int length(String text) {
        if (text == null) {
            return text.length();
        }
        return 0;
    }
}
