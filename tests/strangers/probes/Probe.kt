import java.io.File
import kotlin.system.exitProcess
import okhttp3.OkHttpClient
import org.openapitools.client.apis.DongBoHoSoApi
import org.openapitools.client.infrastructure.Serializer
import org.openapitools.client.models.DongBoHoSoMcYeuCau

fun main(arguments: Array<String>) {
    val adapter = Serializer.moshi.adapter(DongBoHoSoMcYeuCau::class.java)
    val request = adapter.fromJson(File(arguments[0]).readText())!!
    println(adapter.toJson(request))
    if (arguments.size > 1) {
        println(portal(arguments[1], arguments.size > 2).dongBoHoSoMc(request).errorCode)
        exitProcess(0) // its threads wait for more
    }
}

/** A client; `cured`: with the interceptor of the note, which sets the address again. */
fun portal(address: String, cured: Boolean): DongBoHoSoApi =
    if (cured) DongBoHoSoApi(address, OkHttpClient.Builder().addInterceptor { it.proceed(it.request().newBuilder().url(address).build()) }.build())
    else DongBoHoSoApi(address)
